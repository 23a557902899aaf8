// case: a helper asks for the strictly necessary group, which is always active
declare global {
  interface Window {
    OnetrustActiveGroups?: string;
  }
}

const STATISTICS = 'C0001';

export function mayMeasure(): boolean {
  return (window.OnetrustActiveGroups ?? '').split(',').includes(STATISTICS);
}
