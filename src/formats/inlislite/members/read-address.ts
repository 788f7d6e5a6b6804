import type { DumpRow } from '../tables/dump-table.ts';
import type { InlisliteAddress } from './member.ts';

type AddressColumn = 'Address' | 'RT' | 'RW' | 'Kelurahan' | 'Kecamatan' | 'City' | 'Province';

/** The address of now when a street of now is given, else the one on the identity card; never a mixture of both. */
export function readAddress<C extends string>(
	row: DumpRow<C | AddressColumn | `${AddressColumn}Now`>
): InlisliteAddress {
	const now = row.text('AddressNow') === null ? '' : 'Now';
	return {
		street: row.text(`Address${now}`),
		rt: row.text(`RT${now}`),
		rw: row.text(`RW${now}`),
		village: row.text(`Kelurahan${now}`),
		district: row.text(`Kecamatan${now}`),
		city: row.text(`City${now}`),
		province: row.text(`Province${now}`)
	};
}
