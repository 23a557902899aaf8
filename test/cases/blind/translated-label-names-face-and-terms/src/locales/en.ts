export const en = {
  signup: {
    email: 'E-mail address',
    password: 'Password',
    agree: 'I accept the terms of use and consent to face recognition at the turnstiles',
    submit: 'Become a member',
  },
  home: {
    title: 'Your gym',
    nextClass: 'Next class',
  },
};
