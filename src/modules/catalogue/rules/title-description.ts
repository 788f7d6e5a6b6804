/** Someone or a body that made the work; `heading` is the entry form ("Navis, A.A."), `name` the form for reading. */
export type Contributor = { heading: string; name: string; role?: string; main: boolean };

/** An ISBN as it stands in the record: `digits` normalised (10 or 13), or the text alone when it is none. */
export type Isbn = { text: string; digits?: string; valid: boolean };
