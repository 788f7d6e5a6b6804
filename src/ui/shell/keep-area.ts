/**
 * Keeps the size of letters right when somebody moves between the public pages and the staff office without loading a
 * page anew; on a full load the server has written the attribute already. Returns what undoes it.
 */
export function keepStaffArea(root: HTMLElement): () => void {
	root.dataset['area'] = 'petugas';
	return () => {
		delete root.dataset['area'];
	};
}
