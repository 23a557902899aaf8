import { IsInt, IsOptional, IsString, Min } from 'class-validator';

export class EnrolDto {
  @IsString()
  courseCode!: string;

  @IsInt()
  @Min(1)
  seats!: number;

  @IsOptional()
  @IsString()
  voucherCode?: string;
}
