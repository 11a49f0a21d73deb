// @ts-check

/** What stops a script and what a person can do about it: shown as its sentence alone, without a stack, exit status 1. */
export class Complaint extends Error {}

/**
 * Runs a script's main work: prints what a person can act on as a sentence and anything else with its stack, and sets the
 * exit status to 1 then.
 * @param {() => Promise<void>} work
 */
export async function run(work) {
  try {
    await work();
  } catch (error) {
    process.exitCode ||= 1;
    console.error(error instanceof Complaint ? error.message : error);
  }
}

/**
 * `error`, or the sentence for it where it is one a person can act on.
 * @param {unknown} error
 */
export function explained(error) {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOSPC')
    return new Complaint('The disk is full. Free some space and start again; nothing is lost.');
  if (error.code === 'EROFS' || error.code === 'EACCES') {
    return new Complaint(`This user may not write there (${error.message}). Change its owner, or set LONGBOX_DATA.`);
  }
  return error;
}
