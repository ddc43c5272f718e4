/**
 * The version of the reader. A change that reads something else in any text is a new one: graphs hold it with each article,
 * so that those which an older reader has read are known.
 *
 *     1  the reader of the first graphs that hold it, those of model version 7
 *     2  fewer participants, places and countries of the main event without evidence for them
 *     3  predecessors, parties beside offices, praise behind a quotation; birth names, acronyms with dots, titles without a blank
 */
export const READER_VERSION = 3;
