import { requestQuote } from './actions';

export default function QuotePage() {
  return (
    <form action={requestQuote}>
      <h1>What does the car cost?</h1>
      <input type="email" name="email" autoComplete="email" />
      <input type="date" name="dateOfBirth" autoComplete="bday" />
      <select name="car"><option>small</option><option>van</option></select>
      <button type="submit">Show the price</button>
    </form>
  );
}
