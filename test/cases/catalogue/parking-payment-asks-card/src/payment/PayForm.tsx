// case: the payment page of a car park asks for the card, its holder and the postcode for the card check
// rules: no-payment-overcollection

export function PayForm({ plate, cents }: { plate: string; cents: number }) {
  return (
    <form method="post" action="/parking/pay">
      <output>{(cents / 100).toFixed(2)}</output>
      <input type="hidden" name="plate" value={plate} />
      <input name="ccname" autoComplete="cc-name" />
      <input name="cardNumber" autoComplete="cc-number" />
      <input name="postcode" autoComplete="billing postal-code" />
      <button>Pay and open the gate</button>
    </form>
  );
}
