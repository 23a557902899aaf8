import { OrderThanks } from '../../../components/OrderThanks';
import { loadOrder } from '../../../lib/orders';

export default async function ThanksPage({ params }: { params: { id: string } }) {
  return <OrderThanks order={await loadOrder(params.id)} />;
}
