/**
 * Files from outside: what kind they are by their first bytes, whatever their name says, and pictures unpacked without letting a small file unfold to more
 * than there is memory. Pure; which kinds and sizes are taken is for each room to say.
 */
package org.stupeni.platform.file;
