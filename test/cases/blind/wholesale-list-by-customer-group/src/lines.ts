// case: a wholesaler takes the price from the list that was agreed with the customer group
// rules: no-personalized-pricing
import { DataSource } from 'typeorm';
import { ListPrice } from './list-price.entity';

interface Customer {
  id: string;
  email: string;
  lastVisit: Date;
  groups: { id: string }[];
}

export async function priceLine(db: DataSource, sku: string, pieces: number, customer: Customer) {
  const rows = await db.getRepository(ListPrice).find({ where: { sku }, order: { price: 'ASC' } });
  const groupIds = customer.groups.map((group) => group.id);
  const row = rows.find((candidate) => candidate.groupId === null || groupIds.includes(candidate.groupId));
  if (!row) throw new Error(`no list price for ${sku}`);

  const price = row.price * pieces;
  const quiet = Date.now() - customer.lastVisit.getTime() > 90 * 86_400_000;
  return { sku, pieces, price, banner: quiet ? 'Welcome back' : null };
}
