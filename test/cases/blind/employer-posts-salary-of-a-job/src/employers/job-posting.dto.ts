import { IsIn, IsInt, IsNotEmpty, IsString, MaxLength, Min } from 'class-validator';

export class JobPostingDto {
  @IsNotEmpty() @IsString() @MaxLength(80) jobTitle!: string;
  @IsNotEmpty() @IsString() @MaxLength(4000) description!: string;
  @IsInt() @Min(0) salaryFrom!: number;
  @IsInt() @Min(0) salaryTo!: number;
  @IsIn(['month', 'year']) salaryPeriod!: 'month' | 'year';
}
