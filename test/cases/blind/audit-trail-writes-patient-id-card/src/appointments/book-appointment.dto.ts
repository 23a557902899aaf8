import { IsDateString, IsIdentityCard, IsNotEmpty } from 'class-validator';

export class BookAppointmentDto {
  @IsNotEmpty() patientName!: string;

  @IsIdentityCard('zh-CN') idCardNo!: string;

  @IsNotEmpty() department!: string;

  @IsDateString() day!: string;
}
