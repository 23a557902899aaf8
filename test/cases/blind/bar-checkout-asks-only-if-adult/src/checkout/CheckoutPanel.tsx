// case: the checkout of a bar kiosk asks a yes or no about age, and offers a receipt by e-mail after the goods are out
// rules: no-payment-overcollection
import { useState } from 'react';
import { Alert, Button, Checkbox, FormControlLabel, MenuItem, Select, Stack, TextField, Typography } from '@mui/material';
import { useCheckout, type Basket } from './use-checkout';

export function CheckoutPanel({ basket }: { basket: Basket }) {
  const { phase, method, setMethod, pay, sendReceipt, finish } = useCheckout(basket);
  const [adult, setAdult] = useState(false);
  const [receiptEmail, setReceiptEmail] = useState('');

  if (phase === 'receipt') {
    return (
      <Stack spacing={2}>
        <Alert severity="success">Please take your drinks.</Alert>
        <TextField type="email" label="Receipt by e-mail (optional)" value={receiptEmail} onChange={(e) => setReceiptEmail(e.target.value)} />
        <Button disabled={!receiptEmail} onClick={() => sendReceipt(receiptEmail)}>Send receipt</Button>
        <Button onClick={finish}>No receipt</Button>
      </Stack>
    );
  }
  if (phase === 'done') return <Typography>Goodbye</Typography>;

  return (
    <Stack spacing={2}>
      <Typography variant="h5">{(basket.cents / 100).toFixed(2)} €</Typography>
      <Select value={method} onChange={(e) => setMethod(e.target.value as 'card' | 'cash')}>
        <MenuItem value="card">Card</MenuItem>
        <MenuItem value="cash">Cash</MenuItem>
      </Select>
      {basket.hasAlcohol && (
        <FormControlLabel label="I am at least 18 years old" control={<Checkbox checked={adult} onChange={(e) => setAdult(e.target.checked)} />} />
      )}
      <Button variant="contained" disabled={basket.hasAlcohol && !adult} onClick={() => pay(adult)}>Pay</Button>
    </Stack>
  );
}
