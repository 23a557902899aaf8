export interface SignUpValues {
  email: string;
  password: string;
  darkMode: boolean;
  newsletter: boolean;
}

export const initialValues: SignUpValues = {
  email: '',
  password: '',
  darkMode: true,
  newsletter: true, // expect: no-preticked-consent
};
