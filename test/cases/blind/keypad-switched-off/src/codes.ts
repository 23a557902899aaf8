const codes = new Map([
  ['704912', 'room-12'],
  ['338051', 'room-14'],
]);

export const residentOf = (code: string): string | undefined => codes.get(code);
