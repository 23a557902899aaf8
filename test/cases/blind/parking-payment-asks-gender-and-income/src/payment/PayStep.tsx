// case: the payment step of a car park wants gender and income before the barrier is paid
// rules: no-payment-overcollection

import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { pay } from './pay';

interface Props {
  ticket: string;
  cents: number;
  onPaid: () => void;
}

export function PayStep({ ticket, cents, onPaid }: Props) {
  const submit = async (data: FormData) => {
    await pay(ticket, Object.fromEntries(data) as Record<string, string>);
    onPaid();
  };

  return (
    <Stack component="form" action={submit} spacing={2}>
      <Typography variant="h4">{(cents / 100).toFixed(2)} €</Typography>
      <TextField name="method" label="Pay with" select defaultValue="card">
        <MenuItem value="card">Card</MenuItem>
        <MenuItem value="cash">Cash</MenuItem>
      </TextField>
      <TextField name="gender" label="Gender" select defaultValue=""><MenuItem value="f">Female</MenuItem><MenuItem value="m">Male</MenuItem></TextField> {/* expect: no-payment-overcollection */}
      <TextField name="income" label="Monthly income" type="number" /> {/* expect: no-payment-overcollection */}
      <Button type="submit" variant="contained" size="large">Pay</Button>
    </Stack>
  );
}
