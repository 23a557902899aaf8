import type { Room } from './types';

interface Contract {
  group: string;
  cents: Partial<Record<Room['kind'], number>>;
}

const contracts: Contract[] = [
  { group: 'rail-crews', cents: { single: 6900, double: 8900 } },
  { group: 'trade-fair', cents: { single: 9900 } },
];

export const contractFor = (group?: string) => contracts.find((contract) => contract.group === group);
