// case: the initial values of a Formik form, kept in another file, have the advertising texts switched on
import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { Form, Formik } from 'formik';
import { useNavigate } from 'react-router-dom';
import { FormCheckbox } from '../components/FormCheckbox';
import { registerAccount } from '../api/register';
import { registerDefaults, registerSchema } from './register-defaults';

export function RegisterPage() {
  const navigate = useNavigate();

  return (
    <Formik
      initialValues={registerDefaults}
      validationSchema={registerSchema}
      onSubmit={async (values, { setStatus }) => {
        const result = await registerAccount(values);
        if (result.ok) navigate('/welcome');
        else setStatus(result.message);
      }}
    >
      {({ getFieldProps, isSubmitting, status, touched, errors }) => (
        <Form noValidate>
          <Stack spacing={2}>
            <Typography variant="h5">Create your account</Typography>
            {status && <Alert severity="error">{status}</Alert>}
            <TextField label="E-mail" {...getFieldProps('email')} error={touched.email && !!errors.email} helperText={errors.email} />
            <TextField label="Password" type="password" {...getFieldProps('password')} />
            <TextField label="Mobile" {...getFieldProps('phone')} />
            <FormCheckbox name="keepSignedIn" label="Keep me signed in on this device" />
            <FormCheckbox name="smsMarketing" label="Send me offers and sale alerts by text message" />
            <FormCheckbox name="termsAccepted" label="I accept the terms of sale" />
            <Button type="submit" variant="contained" disabled={isSubmitting}>Sign up</Button>
          </Stack>
        </Form>
      )}
    </Formik>
  );
}
