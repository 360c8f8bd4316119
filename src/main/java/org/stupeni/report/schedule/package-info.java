/**
 * Files that HR gets without waiting for them: saved views of the tables, schedules, and the files that are made in the background.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A file is made by the very exporter whose page sends it at once ({@link org.stupeni.platform.sheet.SheetSource}); this room has none of its own.
 *   <li>A node takes a file to make by one conditional update and holds it for two minutes at a time, anew while it reads and writes. Whoever was killed holds
 *       nothing any more, and another begins the file anew: a file is of one moment, so half of an older one is of no use. The parts of a file carry the number of the
 *       try, and its end is again one conditional update, so a node that was only slow delivers nothing.
 *   <li>Files lie in the database in parts of a quarter of a megabyte, like certificates and documents: every node can send them, and one backup has everything.
 *       They go out part by part.
 *   <li>A schedule that is due makes one file and looks forward, however long no server ran: nobody wants four weekly files on one morning.
 *   <li>The schedule keeps the filter as the address says it, word for word. What it means is found out when the file is made; a part that means nothing any
 *       more is told with the file.
 *   <li>Rights are asked when a file is made and when it is taken. Who is not of HR any more gets nothing, and the schedule stops and says so.
 *   <li>The language is the one in which the schedule was last saved; the time is the organisation's.
 * </ul>
 */
package org.stupeni.report.schedule;
