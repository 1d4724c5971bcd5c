import { Injectable } from '@nestjs/common';
import { ElasticsearchService } from '@nestjs/elasticsearch';

interface Applicant {
  email: string;
  vacancy: number;
}

@Injectable()
export class ApplicantIndex {
  constructor(private readonly search: ElasticsearchService) {}

  async add(applicant: Applicant): Promise<void> {
    await this.search.index({ index: 'applicants', document: { mail: applicant.email } }); // flow: database plain
    await this.search.index({ index: 'applicants', document: { vacancy: applicant.vacancy } });
  }
}
