export interface SignUpValues {
  email: string;
  password: string;
  rememberMe: boolean;
  marketingOptIn: boolean;
}

export const emptySignUp: SignUpValues = {
  email: '',
  password: '',
  rememberMe: true,
  marketingOptIn: false,
};
