import { eintrittspreis, type Besuch } from './tarif';

interface Gast {
  id: string;
  deviceModel: string;
  purchaseCount: number;
}

export function beleg(gast: Gast, besuch: Besuch) {
  return { gast: gast.id, besuche: gast.purchaseCount + 1, geraet: gast.deviceModel, zuZahlen: eintrittspreis(besuch) };
}
