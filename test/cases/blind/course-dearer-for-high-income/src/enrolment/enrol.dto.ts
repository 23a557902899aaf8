import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

export class EnrolDto {
  @IsString()
  courseCode!: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  annualIncome?: number;
}
