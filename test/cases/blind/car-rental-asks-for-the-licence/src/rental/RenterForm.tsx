// case: a car rental needs the ID card number and the driving licence of the renter
// rules: no-mandatory-nonessential-field, no-excessive-collection

import { useForm } from 'react-hook-form';
import { yupResolver } from '@hookform/resolvers/yup';
import { Button, Stack, TextField } from '@mui/material';
import { renterSchema, type Renter } from './schema';

export function RenterForm({ onReady }: { onReady: (renter: Renter) => Promise<void> }) {
  const { register, handleSubmit, formState } = useForm<Renter>({ resolver: yupResolver(renterSchema) });

  return (
    <Stack component="form" spacing={2} onSubmit={handleSubmit(onReady)}>
      <TextField label="手机号" {...register('mobile')} />
      <TextField label="身份证号" {...register('idCardNo')} error={!!formState.errors.idCardNo} />
      <TextField label="驾驶证号" {...register('driverLicenseNo')} error={!!formState.errors.driverLicenseNo} />
      <TextField label="取车" type="date" {...register('from')} />
      <TextField label="还车" type="date" {...register('until')} />
      <Button type="submit" variant="contained">提交</Button>
    </Stack>
  );
}
