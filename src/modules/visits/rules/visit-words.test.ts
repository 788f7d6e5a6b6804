import { describe, expect, it } from 'vitest';
import { educations, jobs } from './visit-facts.ts';
import { educationFrom, jobFrom } from './visit-words.ts';

describe('words of other systems', () => {
	it.each([
		['Pegawai Negeri', 'asn'],
		['TNI/POLRI', 'tni-polri'],
		['Pegawai Swasta', 'swasta'],
		['Wiraswasta', 'wiraswasta'],
		['Petani', null],
		['', null],
		[null, null]
	])('the job %s is %s', (text, job) => {
		expect(jobFrom(text)).toBe(job);
	});

	it.each([
		['SD', 'sd'],
		['D1', 'd3'],
		['S3', 's2'],
		['SMK', 'sma'],
		['kursus', null]
	])('the school %s is %s', (text, education) => {
		expect(educationFrom(text)).toBe(education);
	});

	it('knows its own words', () => {
		expect(jobs.map(jobFrom)).toEqual(jobs);
		expect(educations.map(educationFrom)).toEqual(educations);
	});
});
