package io.punctual.milestones;

import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TokenRules;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TopicsOfOthers.class)
class TokensIT extends TokenRules {
    @Override
    protected String path() {
        return "/api/milestones";
    }
}
