import type { PriceContext } from './context';

interface ListRow {
  sku: string;
  groupId: string | null;
  minQuantity: number;
  cents: number;
}

export class PriceList {
  constructor(private readonly rows: ListRow[]) {}

  find(sku: string, context: PriceContext): number {
    const fitting = this.rows.filter(
      (row) => row.sku === sku && row.minQuantity <= context.quantity && (row.groupId === null || context.groupIds.includes(row.groupId)),
    );
    if (fitting.length === 0) throw new Error(`no price for ${sku}`);
    return Math.min(...fitting.map((row) => row.cents));
  }
}
