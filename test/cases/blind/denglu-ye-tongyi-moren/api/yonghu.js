// case: the agreement box of a uni-app sign-in page is ticked by the page's data
// rules: no-preticked-consent
export function denglu(shouji, jizhu) {
  return uni.request({ url: '/api/denglu', method: 'POST', data: { shouji, jizhu } });
}
