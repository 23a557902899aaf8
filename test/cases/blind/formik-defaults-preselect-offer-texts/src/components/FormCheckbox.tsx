import { Checkbox, FormControlLabel } from '@mui/material';
import { useField } from 'formik';

interface Props {
  name: string;
  label: string;
}

export function FormCheckbox({ name, label }: Props) {
  const [field] = useField<boolean>({ name, type: 'checkbox' });
  return <FormControlLabel label={label} control={<Checkbox {...field} checked={field.value} />} />;
}
