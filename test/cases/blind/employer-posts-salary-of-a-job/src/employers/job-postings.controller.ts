// case: an employer has to say what a posted job pays, which is nothing about a person
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { Body, Controller, Post, Req, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DataSource } from 'typeorm';
import { JobPostingDto } from './job-posting.dto';

@Controller('employers/me/postings')
@UseGuards(AuthGuard('employer'))
export class JobPostingsController {
  constructor(private readonly database: DataSource) {}

  @Post()
  async publish(@Req() request: { user: { employerId: string } }, @Body() posting: JobPostingDto): Promise<{ id: string }> {
    const sql = 'insert into job_posting (employer_id, title, description, salary_from, salary_to, period) values ($1, $2, $3, $4, $5, $6) returning id';
    const values = [request.user.employerId, posting.jobTitle, posting.description, posting.salaryFrom, posting.salaryTo, posting.salaryPeriod];
    const [row] = await this.database.query(sql, values);
    return { id: row.id };
  }
}
