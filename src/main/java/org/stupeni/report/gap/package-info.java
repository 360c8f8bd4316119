/** What positions require against what people hold and reach, counted by department and by position. */
package org.stupeni.report.gap;
