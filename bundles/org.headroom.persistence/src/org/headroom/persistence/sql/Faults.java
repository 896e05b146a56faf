package org.headroom.persistence.sql;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;

/** What went wrong below, in the domain's terms. */
public final class Faults {
	/** H2 needs some room for its next chunk; with less than this left, a failed write is a full disk. */
	private static final long NEXT_TO_NOTHING = 256 * 1024L;

	private final Path folder;

	public Faults(Path folder) {
		this.folder = folder;
	}

	/** True when the way to the database is gone: the process that shared it, or the database after a failed write. */
	public static boolean wayIsGone(Throwable failure) {
		return sql(failure).map(SQLException::getErrorCode).filter(code -> switch (code) {
			case ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED -> true;
			default -> false;
		}).isPresent();
	}

	/** The failure as the domain knows it. */
	public RuntimeException of(String doing, Throwable failure) {
		if (failure instanceof WorkspaceUnavailable || failure instanceof StaleRecord) {
			return (RuntimeException) failure;
		}
		Optional<Why> why = why(failure);
		if (why.isPresent()) {
			return new WorkspaceUnavailable(folder, why.get(), failure);
		}
		Optional<SQLException> sql = sql(failure);
		if (sql.isPresent()) {
			return isConflict(sql.get()) ? new StaleRecord(doing, new DatabaseRefused(doing, sql.get())) : new DatabaseRefused(doing, sql.get());
		}
		return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(doing, failure);
	}

	private static boolean isConflict(SQLException failure) {
		return switch (failure.getErrorCode()) {
			case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1 -> true;
			default -> false;
		};
	}

	/** Why the workspace can't be used; empty when that is not the trouble. */
	private Optional<Why> why(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			Optional<Why> why = switch (each) {
				case SQLException sql -> ofSql(sql);
				case MVStoreException store -> ofStore(store);
				case AccessDeniedException denied -> Optional.of(Why.NO_RIGHTS);
				default -> Optional.empty();
			};
			if (why.isPresent()) {
				return why.map(found -> found == Why.DAMAGED && writingFailed(failure) ? Why.NO_SPACE : found);
			}
		}
		return failure instanceof IOException ? Optional.of(writingFailed(failure) ? Why.NO_SPACE : Why.NO_RIGHTS) : Optional.empty();
	}

	private static Optional<Why> ofSql(SQLException failure) {
		return switch (failure.getErrorCode()) {
			case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(Why.HELD);
			case ErrorCode.DATABASE_IS_READ_ONLY -> Optional.of(Why.NO_RIGHTS);
			case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.WRONG_USER_OR_PASSWORD,
					ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Optional.of(Why.DAMAGED);
			case ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> Optional.of(Why.GONE);
			default -> Optional.empty();
		};
	}

	private static Optional<Why> ofStore(MVStoreException failure) {
		return switch (failure.getErrorCode()) {
			case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_BLOCK_NOT_FOUND,
					DataUtils.ERROR_UNSUPPORTED_FORMAT, DataUtils.ERROR_WRITING_FAILED -> Optional.of(Why.DAMAGED);
			case DataUtils.ERROR_FILE_LOCKED -> Optional.of(Why.HELD);
			default -> Optional.empty();
		};
	}

	private boolean writingFailed(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) {
				return true;
			}
		}
		return room() < NEXT_TO_NOTHING;
	}

	private long room() {
		try {
			FileStore store = Files.getFileStore(folder);
			return store.getUsableSpace();
		} catch (IOException e) {
			return Long.MAX_VALUE; // can't tell, so it is not what is said
		}
	}

	private static Optional<SQLException> sql(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof SQLException found) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}
}
