export type ServerSettings = Readonly<Record<string, string>>;

/** For two cores and four gigabytes. Each can be overridden. */
const ordinary: ServerSettings = {
	// A socket in a private folder: no port to clash, no password to keep.
	listen_addresses: '',
	unix_socket_permissions: '0700',
	shared_buffers: '256MB',
	effective_cache_size: '1GB',
	work_mem: '8MB',
	maintenance_work_mem: '128MB',
	max_connections: '60',
	// Compiling a query costs more than our queries take.
	jit: 'off',
	random_page_cost: '1.1',
	max_wal_size: '1GB',
	// lz4 is not compiled in: the server would refuse to start.
	wal_compression: 'pglz',
	idle_in_transaction_session_timeout: '60s',
	timezone: 'UTC',
	log_timezone: 'UTC',
	shared_preload_libraries: 'pg_stat_statements',
	// Statements may carry what people typed; they stay out of the log.
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse'
};

/** Only for throwaway databases: after a crash nothing is left. */
export const throwawaySettings: ServerSettings = {
	fsync: 'off',
	full_page_writes: 'off',
	synchronous_commit: 'off',
	max_wal_size: '4GB',
	shared_buffers: '128MB',
	max_connections: '100'
};

export function serverArguments(
	dataDirectory: string,
	socketDirectory: string,
	overrides: ServerSettings = {}
): string[] {
	const settings = { ...ordinary, ...overrides, unix_socket_directories: socketDirectory };
	return [
		'-D',
		dataDirectory,
		...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	];
}
