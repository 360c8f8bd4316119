package org.stupeni.browser;

/** What is asked of a page in its own language. */
final class Scripts {

    private static final String ALL_MOVED = "Promise.all(document.getAnimations()"
            + ".filter(one => one.effect.getComputedTiming().endTime < 60000).map(one => one.finished.catch(() => null)))";

    /** Is kept when nothing moves or changes its colour any more. */
    static final String SETTLED = "() => new Promise(resolve => requestAnimationFrame(resolve)).then(() => " + ALL_MOVED
            + ").then(() => null)";

    /** Runs the rules of these tags, once every colour has changed over, and tells what each violated one found. */
    static final String AXE = "async tags => { await " + ALL_MOVED + ";" + """
              const found = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              const told = node => node.target + ' ' + node.failureSummary.replaceAll('\\n', ' ');
              return found.violations.map(rule => rule.id + ': ' + rule.nodes.slice(0, 5).map(told).join('; '));
            }
            """;

    /**
     * Lists what is cut off or sticks out: empty if all is well.
     *
     * <p>Left out is what is hidden from the eye on purpose: screen reader texts of a pixel, closed dialogs and folds.
     */
    static final String OVERFLOW = """
            () => {
              const found = [];
              const width = document.documentElement.clientWidth;
              const name = element => {
                const path = [];
                for (let e = element; e && e !== document.body && path.length < 4; e = e.parentElement) {
                  path.unshift(e.localName + (e.id ? '#' + e.id : '') + (e.classList.length ? '.' + [...e.classList].join('.') : ''));
                }
                return path.join(' > ') + ' "' + element.textContent.trim().slice(0, 40) + '"';
              };
              const forReadersOnly = element => {
                for (let e = element; e; e = e.parentElement) {
                  const box = e.getBoundingClientRect();
                  const style = getComputedStyle(e);
                  if (style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)' || (box.width <= 1 && box.height <= 1)) return true;
                }
                return false;
              };
              if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways: ' + document.documentElement.scrollWidth + ' > ' + width);
              for (const element of document.body.querySelectorAll('*')) {
                if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || element.closest('svg') || forReadersOnly(element)) continue;
                const style = getComputedStyle(element);
                const hasText = element.textContent.trim() !== '';
                if (hasText && style.display !== 'inline' && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
                  found.push((style.overflowX === 'hidden' || style.overflowX === 'clip' ? 'cut off at the side: ' : 'scrolls sideways: ') + name(element));
                }
                if (hasText && style.display !== 'inline' && (style.overflowY === 'hidden' || style.overflowY === 'clip') && element.scrollHeight > element.clientHeight + 2) {
                  found.push('cut off below: ' + name(element));
                }
                if (element.localName === 'input' && /^(submit|button)$/.test(element.type) && element.scrollWidth > element.clientWidth + 1) {
                  found.push('cut off in the button: ' + element.value);
                }
                for (const node of element.childNodes) {
                  if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === '') continue;
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  for (const box of range.getClientRects()) {
                    if (box.width > 0 && (box.right > width + 1 || box.left < -1)) {
                      found.push('outside the window: ' + name(element));
                      break;
                    }
                  }
                }
              }
              return [...new Set(found)].slice(0, 12);
            }
            """;

    /**
     * Says what is wrong with the focus: null if the focused element is in the window and differs visibly from itself without focus. Each element is looked
     * at once: taking the focus away and giving it back would put it on the first part of a date again, for ever.
     */
    static final String FOCUS = """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return null;
              const seen = (window.focusSeen ??= new Set());
              if (seen.has(element)) return null;
              seen.add(element);
              const name = element.localName + (element.id ? '#' + element.id : '') + ' "' + (element.textContent || element.value || '').trim().slice(0, 40) + '"';
              const marks = e => [null, '::before', '::after'].map(part => {
                const style = getComputedStyle(e, part);
                return [style.outlineStyle === 'none' ? 0 : style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecorationLine].join('|');
              }).join('/');
              const box = element.getBoundingClientRect();
              if (box.width === 0 || box.height === 0) return name + ' takes the focus but has no size';
              if (box.bottom < 0 || box.top > innerHeight) return name + ' takes the focus outside the window';
              const drawn = [element, element.parentElement, element.nextElementSibling].filter(Boolean);
              const focused = drawn.map(marks).join('/');
              const scroll = [scrollX, scrollY];
              element.blur();
              const plain = drawn.map(marks).join('/');
              element.focus({ preventScroll: true, focusVisible: true });
              scrollTo(...scroll);
              return focused === plain ? name + ' does not show the focus' : null;
            }
            """;

    /** Remembers what can be acted upon; of a group of radio buttons one is enough, the arrows do the rest. */
    static final String LIST_ACTIVE = """
            () => {
              const groups = new Set();
              window.notReached = new Set([...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => {
                if (e.matches(':disabled') || e.type === 'hidden' || e.closest('[inert]') || !e.checkVisibility({ visibilityProperty: true })) return false;
                // Of a bar one button is in the order, arrows lead to the others; what only a script presses is in none.
                if (e.tabIndex < 0 && (e.closest('[role=toolbar]') || e.matches('.visually-hidden'))) return false;
                if (e.type === 'radio') {
                  const group = e.form?.id + '/' + e.name;
                  if (groups.has(group)) return false;
                  groups.add(group);
                }
                return true;
              }));
            }
            """;

    private static final String REACHED_ALL = """
            () => {
              const active = document.activeElement;
              for (const e of window.notReached) {
                if (e === active || (e.type === 'radio' && active.type === 'radio' && e.name === active.name)) window.notReached.delete(e);
              }
              return window.notReached.size === 0;
            }
            """;

    /** From now on every step of a walk is looked at when its key is let go. */
    static final String WATCH_STEPS = """
            () => {
              const hidden = %s;
              const all = %s;
              window.walked = false;
              addEventListener('keyup', event => {
                if (event.key === 'Tab' && window.walked === false) window.walked = hidden() ?? all();
              }, true);
            }
            """.formatted(FOCUS.strip(), REACHED_ALL.strip());

    /** What the steps since then have told: what is wrong with a focus, else whether everything has been reached. */
    static final String STEPS = "() => window.walked";

    static final String NOT_REACHED = "() => [...window.notReached].map(e => e.outerHTML.slice(0, 120))";

    /** Hands every receipt for answers to the test, before the player itself sees it. */
    static final String KEEP_RECEIPTS = """
            (() => {
              const send = window.fetch;
              window.fetch = async (address, options) => {
                const answer = await send(address, options);
                if (String(address).endsWith('/responses/batch') && answer.ok) {
                  await window.keepReceipt(String(address).match(/attempts\\/(\\d+)/)[1], options.body, await answer.clone().text());
                }
                return answer;
              };
            })();
            """;

    private Scripts() {}
}
