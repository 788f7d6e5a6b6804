import { describe, expect, it } from 'vitest';
import { fileKindOf } from './file-kind.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const record = '00714cam a2200205 a 4500001001300000003000400013\x1e 123\x1e';

describe('the kind of a file', () => {
	it.each([
		['nothing', ascii(''), 'empty'],
		['only blank lines', ascii('\n \r\n'), 'empty'],
		['a dump of mariadb-dump', ascii('/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump'), 'sql'],
		['a dump of phpMyAdmin', ascii('-- phpMyAdmin SQL Dump\n'), 'sql'],
		['a dump with a byte order mark', ascii('\xef\xbb\xbfCREATE TABLE `catalogs` ('), 'sql'],
		['MARC 21', ascii(record), 'iso2709'],
		['MARC 21 of INLISLite, whose leader is half blank', ascii(`00567     2200181   4500001\x1e`), 'iso2709'],
		['MARCXML', ascii('<?xml version="1.0"?>\n<collection xmlns="x"><record>'), 'marcxml'],
		['MARCXML with a prefix', ascii('<marc:record><marc:leader>'), 'marcxml'],
		['other XML', ascii('<?xml version="1.0"?><rss>'), 'xml'],
		['a page', ascii('<!DOCTYPE html><html>'), 'html'],
		['JSON', ascii('{"a":1}'), 'json'],
		['a table as text', ascii('judul;pengarang;tahun\n'), 'csv'],
		['a letter', ascii('Yth. Kepala Dinas\n'), 'text'],
		['PDF', ascii('%PDF-1.7\n'), 'pdf'],
		['a sheet', ascii('PK\x03\x04\x14\x00xl/workbook.xml'), 'spreadsheet'],
		['a text document', ascii('PK\x03\x04\x14\x00word/document.xml'), 'document'],
		['a ZIP archive', ascii('PK\x03\x04\x14\x00dump.sql'), 'zip'],
		['an old Office file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'office-old'],
		['a picture', Buffer.from('ffd8ffe000104a46', 'hex'), 'image'],
		['UTF-16', Buffer.from('fffe53004500', 'hex'), 'utf16'],
		['noise', Buffer.from('0102030405060708', 'hex'), 'unknown']
	])('%s', (_, head, kind) => {
		expect(fileKindOf(head)).toBe(kind);
	});
});
