export interface Proof {
  way: string;
  ticket: string;
}

const waiting = new Map<string, string>();

export const lockers = {
  async release(parcel: string, proof: Proof): Promise<'open' | 'shut'> {
    return waiting.get(parcel) === `${proof.way}:${proof.ticket}` ? 'open' : 'shut';
  },
};
