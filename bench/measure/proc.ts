import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Milliseconds of a tick of the processor's clock as Linux counts it for programs. */
const TICK_MS = 10;

/** Processor time that a process has used, in milliseconds, to 10 ms; NaN where the system does not tell. */
export function cpuMs(pid: number | null): number {
  const stat = pid === null ? null : readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return Number.NaN;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Resident memory of a process in megabytes (2^20 bytes); NaN where the system does not tell. */
export function residentMb(pid: number | null): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec((pid !== null && readOrNull(`/proc/${pid}/status`)) || '')?.[1];
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024;
}

/** The process that listens at a port of this machine; null where there is none or the system does not tell. */
export function listenerAt(port: number): number | null {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => (readOrNull(file) ?? '').split('\n'));
  const listening = rows
    .map((row) => row.trim().split(/\s+/))
    .find((row) => row[1]?.endsWith(`:${hex}`) && row[3] === '0A');
  if (listening === undefined) return null;
  const socket = `socket:[${listening[9]}]`;
  return processes().find((pid) => descriptors(pid).includes(socket)) ?? null;
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function descriptors(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return ''; // closed meanwhile
      }
    });
  } catch {
    return []; // another user's, or ended meanwhile
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
