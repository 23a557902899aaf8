import * as Yup from 'yup';

export interface RegisterValues {
  email: string;
  password: string;
  phone: string;
  keepSignedIn: boolean;
  smsMarketing: boolean;
  termsAccepted: boolean;
}

export const registerDefaults: RegisterValues = {
  email: '',
  password: '',
  phone: '',
  keepSignedIn: true,
  smsMarketing: true, // expect: no-preticked-consent
  termsAccepted: false,
};

export const registerSchema = Yup.object({
  email: Yup.string().email('Enter a valid address').required('Enter your address'),
  password: Yup.string().min(12, 'At least 12 characters').required(),
  phone: Yup.string().matches(/^\+?\d{7,15}$/, 'Digits only'),
  termsAccepted: Yup.boolean().oneOf([true]),
});
