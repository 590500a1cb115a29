/** The languages of the user interface and what a text may be filled with. */

export type UiLanguage = 'id' | 'en';

/** Values for the `{name}`s of a text. Numbers are written in the language's own way. */
export type Params = Readonly<Record<string, string | number>>;
