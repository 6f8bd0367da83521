import { Logger } from 'graphile-worker';

/** A log for the job engine that says nothing: what it does here is told by what is done. */
export const quiet = new Logger(() => () => {});
