// @ts-check

/** What stops a script and what a person can do about it: shown as its sentence alone, without a stack, exit status 1. */
export class Complaint extends Error {}

/** What work rejects with that somebody interrupted. */
export class Interrupted extends Error {}

/**
 * Runs a script's main work: prints what a person can act on as a sentence and anything else with its stack, and sets the
 * exit status to 1 then, to 130 when somebody interrupted it.
 * @param {() => Promise<void>} work
 */
export async function run(work) {
  try {
    await work();
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? 130 : 1;
    const reason = explained(error);
    console.error(reason instanceof Complaint || reason instanceof Interrupted ? reason.message : reason);
  }
}

/**
 * `error`, or the sentence for it where it is one a person can act on.
 * @param {unknown} error
 */
function explained(error) {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOSPC')
    return new Complaint('The disk is full. Free some space and start again; nothing is lost.');
  if (error.code === 'EROFS' || error.code === 'EACCES') {
    return new Complaint(`This user may not write there (${error.message}). Change its owner, or set LONGBOX_DATA.`);
  }
  return error;
}
