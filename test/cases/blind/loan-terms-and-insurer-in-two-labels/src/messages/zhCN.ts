export const zhCN = {
  quota: {
    title: '申请额度',
    terms: '我已阅读并同意《借款服务协议》',
    insurers: '我同意将我的个人信息提供给合作保险机构用于产品推荐（可不勾选，不影响额度申请）',
    submit: '提交申请',
  },
};
