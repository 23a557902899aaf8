import * as yup from 'yup';

export const renterSchema = yup.object({
  mobile: yup.string().matches(/^1\d{10}$/).required(),
  idCardNo: yup.string().matches(/^\d{17}[\dXx]$/).required(),
  driverLicenseNo: yup.string().min(12).required(),
  from: yup.date().required(),
  until: yup.date().min(yup.ref('from')).required(),
  childSeat: yup.boolean().default(false),
});

export type Renter = yup.InferType<typeof renterSchema>;
