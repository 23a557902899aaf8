// case: the initial values of a sign-up form, kept in another file, have the newsletter box ticked
// rules: no-preticked-consent

import { Field, Form, Formik } from 'formik';
import { initialValues, type SignUpValues } from './initial-values';

export function SignUpForm({ createAccount }: { createAccount: (values: SignUpValues) => Promise<void> }) {
  return (
    <Formik initialValues={initialValues} onSubmit={createAccount}>
      {({ isSubmitting }) => (
        <Form>
          <label>E-mail <Field type="email" name="email" /></label>
          <label>Password <Field type="password" name="password" /></label>
          <label><Field type="checkbox" name="keepSignedIn" /> Keep me signed in on this device</label>
          <label><Field type="checkbox" name="newsletter" /> Send me the newsletter with offers twice a month</label>
          <button type="submit" disabled={isSubmitting}>Create account</button>
        </Form>
      )}
    </Formik>
  );
}
