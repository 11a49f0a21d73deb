/** What stops a command and what a person can do about it: printed as one sentence, without a stack, exit status 1. */
export class Complaint extends Error {}
