/** Something given to Longbox that it cannot take; the message is a whole sentence that a person can act on. */
export class Refusal extends Error {}
