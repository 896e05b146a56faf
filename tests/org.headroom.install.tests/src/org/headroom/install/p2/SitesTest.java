package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.headroom.install.Offers;
import org.headroom.install.Outcome;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.Keys;
import org.headroom.install.sites.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitesTest {
	@TempDir
	private Path folder;
	private Headroom headroom;
	private TestSite site;

	@BeforeEach
	void aPersonAndASite() throws Exception {
		System.setProperty("p2.httpRule", "allow");
		headroom = new Headroom(folder, folder.resolve("a person with blanks"));
		site = headroom.site("site of Acme").bundle(BundleJar.method("org.acme.bell", "1.0.0")).publish();
	}

	@Test
	void aFolderIsASite() {
		assertEquals(Optional.empty(), headroom.plugins.addSite(site.folder().toString(), Watch.NONE));
		assertEquals(site.folder().toString(), headroom.plugins.sites().getFirst().shown());
		assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.bell"));
	}

	@Test
	void aZipFileIsASite() throws Exception {
		Path zip = site.zip(folder.resolve("site of Acme.zip"));
		assertEquals(Optional.empty(), headroom.plugins.addSite(zip.toString(), Watch.NONE));
		assertEquals(zip.toString(), headroom.plugins.sites().getFirst().shown());
		assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.bell"));
	}

	@Test
	void anHttpServerIsASite() throws Exception {
		HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site.folder(), SimpleFileServer.OutputLevel.NONE);
		server.start();
		try {
			String address = "http://localhost:" + server.getAddress().getPort() + "/";
			assertEquals(Optional.empty(), headroom.plugins.addSite(address, Watch.NONE));
			assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.bell"));
		} finally {
			server.stop(0);
		}
	}

	/** The one test with https: what is trusted is read once in a process. */
	@Test
	void anHttpsServerIsASiteWhereItsCertificateIsTrustedAndElsewhereTheReasonIsSaid() throws Exception {
		Keys keys = new Keys(folder).make("ours", "CN=localhost", "-ext", "san=dns:localhost");
		Keys others = new Keys(Files.createDirectories(folder.resolve("others"))).make("theirs", "CN=localhost", "-ext", "san=dns:localhost");
		SSLContext.setDefault(keys.trusting("ours"));
		HttpsServer ours = https(keys);
		HttpsServer theirs = https(others);
		try {
			assertEquals(Optional.of(new Reason.ServerNotTrusted(address(theirs))), headroom.plugins.addSite(address(theirs), Watch.NONE));
			assertEquals(List.of(), headroom.plugins.sites());
			assertEquals(Optional.empty(), headroom.plugins.addSite(address(ours), Watch.NONE));
			assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.bell"));
		} finally {
			ours.stop(0);
			theirs.stop(0);
		}
	}

	private HttpsServer https(Keys keys) throws Exception {
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(keys.server()));
		server.createContext("/", SimpleFileServer.createFileHandler(site.folder()));
		server.start();
		return server;
	}

	private static String address(HttpServer server) {
		return "https://localhost:" + server.getAddress().getPort();
	}

	@Test
	void aServerThatIsGoneIsATroubleAndTheOtherSitesStillAnswer() throws Exception {
		HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site.folder(), SimpleFileServer.OutputLevel.NONE);
		server.start();
		headroom.plugins.addSite("http://localhost:" + server.getAddress().getPort(), Watch.NONE);
		server.stop(0);
		headroom.add(headroom.site("other").bundle(BundleJar.method("org.acme.gong", "1.0.0")).publish());
		Offers offers = headroom.plugins.offered(Watch.NONE);
		assertEquals(List.of("org.acme.gong"), offers.plugins().stream().map(each -> each.id()).toList());
		assertInstanceOf(Reason.Unreachable.class, offers.troubles().getFirst());
	}

	@Test
	void aFolderWithoutARepositoryIsNone() throws Exception {
		Path empty = Files.createDirectories(folder.resolve("empty"));
		assertEquals(Optional.of(new Reason.NotASite(empty.toString())), headroom.plugins.addSite(empty.toString(), Watch.NONE));
		assertEquals(List.of(), headroom.plugins.sites());
	}

	@Test
	void whatIsNowhereIsNoLocation() {
		assertInstanceOf(Reason.NotALocation.class, headroom.plugins.addSite("/nowhere/at/all", Watch.NONE).orElseThrow());
		assertInstanceOf(Reason.NotALocation.class, headroom.plugins.addSite("", Watch.NONE).orElseThrow());
	}

	@Test
	void aSiteIsAddedOnceAndRemoved() {
		headroom.add(site);
		headroom.add(site);
		assertEquals(1, headroom.plugins.sites().size());
		assertEquals(Optional.empty(), headroom.plugins.removeSite(site.folder().toString()));
		assertInstanceOf(Reason.NoSuchSite.class, headroom.plugins.removeSite(site.folder().toString()).orElseThrow());
	}
}
