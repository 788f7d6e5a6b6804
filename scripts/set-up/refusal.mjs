/** Setting up can't go on, for a reason the person can act on: the message is a whole sentence. */
export class SetUpRefusal extends Error {}
