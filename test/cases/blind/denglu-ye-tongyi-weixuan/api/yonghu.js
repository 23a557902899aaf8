// case: the agreement box of a uni-app sign-in page becomes true only by a tap
// rules: no-preticked-consent
export function denglu(shouji, jizhu) {
  return uni.request({ url: '/api/denglu', method: 'POST', data: { shouji, jizhu } });
}
