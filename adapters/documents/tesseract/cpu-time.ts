import { readFileSync } from 'node:fs';

/** Milliseconds of a clock tick of the kernel (`sysconf(_SC_CLK_TCK)` is 100 on every Linux that Node runs on). */
const TICK_MS = 10;

/** Milliseconds of processor time that a process has taken since it began; null where the system does not tell. */
export function cpuMsOf(pid: number | undefined): number | null {
  try {
    // What follows the name in brackets: `utime` and `stime` are the 12th and 13th (proc_pid_stat(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * TICK_MS : null;
  } catch {
    return null;
  }
}
