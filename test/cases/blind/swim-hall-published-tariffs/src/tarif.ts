// case: the entrance depends on the published tariff and the hour, and the student tariff is one that people choose and prove
// rules: no-personalized-pricing
export enum Tarif {
  Normal = 'normal',
  Schueler = 'schueler',
  Familie = 'familie',
}

/** @pricingRule public ref=https://schwimmhalle.example/tarife */
const FAKTOR: Record<Tarif, number> = {
  [Tarif.Normal]: 1,
  [Tarif.Schueler]: 0.6,
  [Tarif.Familie]: 0.8,
};

export interface Besuch {
  tarif: Tarif;
  nachweisGeprueft: boolean;
  stunde: number;
  personen: number;
}

export function eintrittspreis({ tarif, nachweisGeprueft, stunde, personen }: Besuch): number {
  const gewaehlt = tarif === Tarif.Schueler && !nachweisGeprueft ? Tarif.Normal : tarif;
  const grundpreis = stunde < 8 ? 4 : 6;
  const price = grundpreis * FAKTOR[gewaehlt] * personen;
  return Math.round(price * 100) / 100;
}
