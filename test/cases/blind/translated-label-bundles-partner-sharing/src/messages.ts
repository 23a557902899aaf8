export const messages = {
  signUp: '注册',
  signUpAgree: '我已阅读并同意《用户协议》，并同意将个人信息共享给合作伙伴用于营销推广',
};
