export interface SignUpValues {
  email: string;
  password: string;
  keepSignedIn: boolean;
  newsletter: boolean;
}

export const initialValues: SignUpValues = {
  email: '',
  password: '',
  keepSignedIn: true,
  newsletter: true, // expect: no-preticked-consent
};
